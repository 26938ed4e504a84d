# Written by `make stubs` from schema/; change it there.
"""Sp config job."""

from sailpoint._core import model

__all__ = ["SpConfigJob"]

SpConfigJob = model("v2024", "SpConfigJob")
