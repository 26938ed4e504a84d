# Generated from schema/.
"""Import form definitions request inner."""

from sailpoint.beta.models import ImportFormDefinitionsRequestInner

__all__ = ["ImportFormDefinitionsRequestInner"]
