"""Prints the folder of the SDK."""

import json
import sys
from pathlib import Path

import sailpoint.configuration

sys.stdin.read()
json.dump(str(Path(sailpoint.configuration.__file__).parent), sys.stdout)
