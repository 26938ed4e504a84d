"""Writes of each kind of object: the request of an operation, and the objects that show whether it took effect."""

from __future__ import annotations

from sailpoint.project.kinds.attributes import AttributeWrites
from sailpoint.project.kinds.profiles import ProfileWrites
from sailpoint.project.kinds.protocol import Writes
from sailpoint.project.kinds.states import StateWrites
from sailpoint.project.kinds.transforms import TransformWrites

__all__ = ["AttributeWrites", "ProfileWrites", "StateWrites", "TransformWrites", "Writes"]
