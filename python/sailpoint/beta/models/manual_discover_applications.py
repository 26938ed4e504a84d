# Generated from schema/.
"""Manual discover applications."""

from sailpoint.beta.models import ManualDiscoverApplications

__all__ = ["ManualDiscoverApplications"]
