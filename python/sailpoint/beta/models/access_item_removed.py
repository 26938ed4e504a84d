# Generated from schema/.
"""Access item removed."""

from sailpoint.beta.models import AccessItemRemoved

__all__ = ["AccessItemRemoved"]
