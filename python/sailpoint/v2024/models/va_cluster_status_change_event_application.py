# Written by `make stubs` from schema/; change it there.
"""VA cluster status change event application."""

from sailpoint._core import model

__all__ = ["VAClusterStatusChangeEventApplication"]

VAClusterStatusChangeEventApplication = model("v2024", "VAClusterStatusChangeEventApplication")
