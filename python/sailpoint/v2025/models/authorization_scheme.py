# Generated from schema/.
"""Authorization scheme."""

from sailpoint.v2025.models import AuthorizationScheme

__all__ = ["AuthorizationScheme"]
