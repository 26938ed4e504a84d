# Written by `make stubs` from schema/; change it there.
"""Manual discover applications template."""

from sailpoint._core import model

__all__ = ["ManualDiscoverApplicationsTemplate"]

ManualDiscoverApplicationsTemplate = model("v2024", "ManualDiscoverApplicationsTemplate")
