# Generated from schema/.
"""Manual discover applications."""

from sailpoint.v3.models import ManualDiscoverApplications

__all__ = ["ManualDiscoverApplications"]
