# Generated from schema/.
"""Public identity."""

from sailpoint.v3.models import PublicIdentity

__all__ = ["PublicIdentity"]
