# Generated from schema/.
"""Manual discover applications template."""

from sailpoint.v2025.models import ManualDiscoverApplicationsTemplate

__all__ = ["ManualDiscoverApplicationsTemplate"]
