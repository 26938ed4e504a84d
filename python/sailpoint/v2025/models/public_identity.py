# Generated from schema/.
"""Public identity."""

from sailpoint.v2025.models import PublicIdentity

__all__ = ["PublicIdentity"]
