# Generated from schema/.
"""Access apps."""

from sailpoint.v3.models import AccessApps

__all__ = ["AccessApps"]
