# Generated from schema/.
"""Import form definitions202 response."""

from sailpoint.beta.models import ImportFormDefinitions202Response

__all__ = ["ImportFormDefinitions202Response"]
