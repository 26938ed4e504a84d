# Generated from schema/.
"""Access item removed."""

from sailpoint.v2024.models import AccessItemRemoved

__all__ = ["AccessItemRemoved"]
