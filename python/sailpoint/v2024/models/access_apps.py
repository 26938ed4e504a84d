# Generated from schema/.
"""Access apps."""

from sailpoint.v2024.models import AccessApps

__all__ = ["AccessApps"]
