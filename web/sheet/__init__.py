"""The sheet's page, part by part: what is loaded, the cards, the note, the conversation, the form."""
