# Generated from schema/.
"""List form element data by element ID response."""

from sailpoint.beta.models import ListFormElementDataByElementIDResponse

__all__ = ["ListFormElementDataByElementIDResponse"]
