# Generated from schema/.
"""Audit details."""

from sailpoint.beta.models import AuditDetails

__all__ = ["AuditDetails"]
