# Generated from schema/.
"""Manual discover applications template."""

from sailpoint.beta.models import ManualDiscoverApplicationsTemplate

__all__ = ["ManualDiscoverApplicationsTemplate"]
