# Written by `make stubs` from schema/; change it there.
"""VA cluster status change event."""

from sailpoint._core import model

__all__ = ["VAClusterStatusChangeEvent"]

VAClusterStatusChangeEvent = model("v2024", "VAClusterStatusChangeEvent")
