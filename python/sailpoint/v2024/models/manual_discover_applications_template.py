# Generated from schema/.
"""Manual discover applications template."""

from sailpoint.v2024.models import ManualDiscoverApplicationsTemplate

__all__ = ["ManualDiscoverApplicationsTemplate"]
