# Written by `make stubs` from schema/; change it there.
"""Peer group member."""

from sailpoint._core import model

__all__ = ["PeerGroupMember"]

PeerGroupMember = model("v2024", "PeerGroupMember")
