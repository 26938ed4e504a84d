# Generated from schema/.
"""Public identity."""

from sailpoint.v2024.models import PublicIdentity

__all__ = ["PublicIdentity"]
