# Written by `make stubs` from schema/; change it there.
"""Manual discover applications."""

from sailpoint._core import model

__all__ = ["ManualDiscoverApplications"]

ManualDiscoverApplications = model("v2024", "ManualDiscoverApplications")
