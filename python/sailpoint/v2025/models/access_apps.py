# Generated from schema/.
"""Access apps."""

from sailpoint.v2025.models import AccessApps

__all__ = ["AccessApps"]
