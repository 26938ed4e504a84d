# Generated from schema/.
"""Access apps owner."""

from sailpoint.v3.models import AccessAppsOwner

__all__ = ["AccessAppsOwner"]
