"""Job titles and bodies, read to the codes of the annotation guide."""
