# Written by `make stubs` from schema/; change it there.
"""Sod report result dto."""

from sailpoint._core import model

__all__ = ["SodReportResultDto"]

SodReportResultDto = model("v2024", "SodReportResultDto")
