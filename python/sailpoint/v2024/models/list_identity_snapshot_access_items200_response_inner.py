# Generated from schema/.
"""List identity snapshot access items200 response inner."""

from sailpoint.v2024.models import ListIdentitySnapshotAccessItems200ResponseInner

__all__ = ["ListIdentitySnapshotAccessItems200ResponseInner"]
