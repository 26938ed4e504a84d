"""Reads scripts of the official SDK, and finds names and calls that this package or another version has differently."""

from sailpoint._doctor.findings import Finding, findings_in, findings_of, official_beside
from sailpoint._doctor.sources import scripts_in

__all__ = ["Finding", "findings_in", "findings_of", "official_beside", "scripts_in"]
