# Written by `make stubs` from schema/; change it there.
"""Audit details."""

from sailpoint._core import model

__all__ = ["AuditDetails"]

AuditDetails = model("v2024", "AuditDetails")
