# Generated from schema/.
"""Manual discover applications."""

from sailpoint.v2025.models import ManualDiscoverApplications

__all__ = ["ManualDiscoverApplications"]
