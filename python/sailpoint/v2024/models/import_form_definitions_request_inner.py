# Generated from schema/.
"""Import form definitions request inner."""

from sailpoint.v2024.models import ImportFormDefinitionsRequestInner

__all__ = ["ImportFormDefinitionsRequestInner"]
