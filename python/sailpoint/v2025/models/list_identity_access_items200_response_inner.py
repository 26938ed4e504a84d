# Generated from schema/.
"""List identity access items200 response inner."""

from sailpoint.v2025.models import ListIdentityAccessItems200ResponseInner

__all__ = ["ListIdentityAccessItems200ResponseInner"]
