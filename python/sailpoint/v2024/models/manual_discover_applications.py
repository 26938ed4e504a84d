# Generated from schema/.
"""Manual discover applications."""

from sailpoint.v2024.models import ManualDiscoverApplications

__all__ = ["ManualDiscoverApplications"]
