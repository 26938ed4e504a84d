# Generated from schema/.
"""List form element data by element ID response."""

from sailpoint.v2025.models import ListFormElementDataByElementIDResponse

__all__ = ["ListFormElementDataByElementIDResponse"]
