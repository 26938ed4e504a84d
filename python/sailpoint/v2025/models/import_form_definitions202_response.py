# Generated from schema/.
"""Import form definitions202 response."""

from sailpoint.v2025.models import ImportFormDefinitions202Response

__all__ = ["ImportFormDefinitions202Response"]
