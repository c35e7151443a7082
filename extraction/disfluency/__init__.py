"""What is said to hold the floor, and what rules may skip."""
