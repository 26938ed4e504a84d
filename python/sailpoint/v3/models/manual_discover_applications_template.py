# Generated from schema/.
"""Manual discover applications template."""

from sailpoint.v3.models import ManualDiscoverApplicationsTemplate

__all__ = ["ManualDiscoverApplicationsTemplate"]
