# Generated from schema/.
"""Access apps owner."""

from sailpoint.v2024.models import AccessAppsOwner

__all__ = ["AccessAppsOwner"]
