# Generated from schema/.
"""Sod report result dto."""

from sailpoint.beta.models import SodReportResultDto

__all__ = ["SodReportResultDto"]
