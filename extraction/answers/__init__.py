"""How the prospect's turn answers: yes, no, si, neither."""
