# Generated from schema/.
"""Access request context."""

from sailpoint.v2024.models import AccessRequestContext

__all__ = ["AccessRequestContext"]
