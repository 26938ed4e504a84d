# Generated from schema/.
"""Access request context."""

from sailpoint.v2025.models import AccessRequestContext

__all__ = ["AccessRequestContext"]
