# Generated from schema/.
"""Import form definitions request inner."""

from sailpoint.v2025.models import ImportFormDefinitionsRequestInner

__all__ = ["ImportFormDefinitionsRequestInner"]
