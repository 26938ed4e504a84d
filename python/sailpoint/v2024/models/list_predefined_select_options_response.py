# Generated from schema/.
"""List predefined select options response."""

from sailpoint.v2024.models import ListPredefinedSelectOptionsResponse

__all__ = ["ListPredefinedSelectOptionsResponse"]
