# Generated from schema/.
"""List predefined select options response."""

from sailpoint.v2025.models import ListPredefinedSelectOptionsResponse

__all__ = ["ListPredefinedSelectOptionsResponse"]
