# Written by `make stubs` from schema/; change it there.
"""Section details."""

from sailpoint._core import model

__all__ = ["SectionDetails"]

SectionDetails = model("v2024", "SectionDetails")
