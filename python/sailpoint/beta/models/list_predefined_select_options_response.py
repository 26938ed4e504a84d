# Generated from schema/.
"""List predefined select options response."""

from sailpoint.beta.models import ListPredefinedSelectOptionsResponse

__all__ = ["ListPredefinedSelectOptionsResponse"]
