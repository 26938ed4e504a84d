# Generated from schema/.
"""Access apps owner."""

from sailpoint.v2025.models import AccessAppsOwner

__all__ = ["AccessAppsOwner"]
