# Generated from schema/.
"""Access item removed."""

from sailpoint.v2025.models import AccessItemRemoved

__all__ = ["AccessItemRemoved"]
