# Written by `make stubs` from schema/; change it there.
"""Remediation item details."""

from sailpoint._core import model

__all__ = ["RemediationItemDetails"]

RemediationItemDetails = model("v2024", "RemediationItemDetails")
