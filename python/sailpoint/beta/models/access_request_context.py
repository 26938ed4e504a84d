# Generated from schema/.
"""Access request context."""

from sailpoint.beta.models import AccessRequestContext

__all__ = ["AccessRequestContext"]
